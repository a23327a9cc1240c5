package org.plumbline.platform;

import java.util.concurrent.Callable;

/**
 * One command of {@code bin/plumbline}: a picocli command with a constructor of no arguments, named in
 * {@code META-INF/services}. Data goes to standard output, everything else to standard error; it gives the number of an
 * {@link ExitCode}.
 */
public interface PlumblineCommand extends Callable<Integer> {}
