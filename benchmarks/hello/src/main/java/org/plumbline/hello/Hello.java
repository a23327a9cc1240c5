package org.plumbline.hello;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A web server that says hello. */
@SpringBootApplication
@RestController
public class Hello {
    public static void main(String[] arguments) {
        SpringApplication.run(Hello.class, arguments);
    }

    /** The page. */
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    public String hello() {
        return "<!DOCTYPE html><html lang=\"en\"><title>Hello</title><h1>Hello</h1></html>";
    }
}
