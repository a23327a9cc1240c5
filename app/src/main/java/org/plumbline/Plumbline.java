package org.plumbline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.plumbline.platform.ExitCode;
import org.plumbline.platform.UnusableDataFolder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The way in: the server for {@code serve} or nothing, otherwise one command.
 *
 * <p>Its parts are known by their whole names, because two modules may each have a room called the same.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Plumbline {
    public static void main(String[] arguments) {
        System.setOut(inUtf8(FileDescriptor.out));
        System.setErr(inUtf8(FileDescriptor.err));
        if (arguments.length == 0 || arguments[0].equals("serve")) {
            serve(Arrays.stream(arguments).skip(1).toArray(String[]::new));
        } else {
            System.exit(CommandLineEntrance.run(arguments));
        }
    }

    /** Whatever the terminal's own encoding: a letter it cannot show must not become a question mark in the data. */
    private static PrintStream inUtf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    private static void serve(String[] settings) {
        try {
            SpringApplication.run(Plumbline.class, settings);
        } catch (UnusableDataFolder unusable) {
            System.err.println(unusable.getMessage());
            System.exit(ExitCode.NO_DATABASE.number());
        }
    }
}
