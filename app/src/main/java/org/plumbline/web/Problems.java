package org.plumbline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Errors of the third and fourth kind, each mapped once: not there, not yours, changed underneath, our fault. */
@ControllerAdvice
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private final SecureRandom random = new SecureRandom();

    @ExceptionHandler
    Page notThere(NotThere problem, HttpServletResponse response) {
        return page(response, 404, "Page not found", String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    Page notThere(NoResourceFoundException problem, HttpServletResponse response) {
        return page(
                response,
                404,
                "Page not found",
                "There is no page at this address. Check that it was typed or pasted whole.");
    }

    @ExceptionHandler
    Page notAllowed(NotAllowed problem, HttpServletResponse response) {
        return page(response, 403, "You cannot see this page", String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    Page changed(ChangedUnderneath problem, HttpServletResponse response) {
        return page(response, 409, "This cannot be done now", String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    Page wrong(WrongAddress problem, HttpServletResponse response) {
        return page(response, 400, "This address cannot be understood", String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler({MissingServletRequestParameterException.class, MethodArgumentTypeMismatchException.class})
    Page wrong(Exception problem, HttpServletResponse response) {
        return page(
                response,
                400,
                "This address cannot be understood",
                "A part of the address or form is missing or is not of the kind expected.");
    }

    @ExceptionHandler
    Page notThisWay(HttpRequestMethodNotSupportedException problem, HttpServletResponse response) {
        return page(response, 405, "This cannot be done here", "This address does not take what was sent to it.");
    }

    @ExceptionHandler
    Page tooLarge(MaxUploadSizeExceededException problem, HttpServletResponse response) {
        return page(response, 413, "The file is too large", "Files up to 100 MB can be taken in. Nothing was stored.");
    }

    @ExceptionHandler
    Page brokenUpload(MultipartException problem, HttpServletResponse response) {
        return page(
                response,
                400,
                "The upload did not arrive whole",
                "The file was cut off on its way. Nothing was stored; try again.");
    }

    /** Whoever asked has gone; there is nobody to answer. */
    @ExceptionHandler
    void gone(ClientAbortException problem, HttpServletResponse response) {
        LOG.debug("gone before the answer came", problem);
    }

    @ExceptionHandler
    Page ours(Exception problem, HttpServletResponse response) {
        byte[] bytes = new byte[5];
        random.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.error("problem {}", reference, problem);
        response.setStatus(500);
        return new ProblemPage(
                "Sorry, there is a problem with Plumbline",
                "Nothing was stored. Try again later; if it happens again, give the administrator this reference.",
                reference);
    }

    private static Page page(HttpServletResponse response, int status, String title, String sentence) {
        response.setStatus(status);
        return new ProblemPage(title, sentence, "");
    }
}
