package org.plumbline.inspections.imports;

import java.io.File;
import java.util.List;
import org.plumbline.reportreader.child.CappedReader;
import org.plumbline.reportreader.child.ReportChild;

/** How the process that reads a file is started from this one. */
public final class ReaderProgram {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ReaderProgram() {}

    /** A reader whose child runs what this process runs. */
    public static CappedReader ofThisProcess() {
        return of(System.getProperty("java.class.path"));
    }

    /** Within one jar that holds other jars only its own launcher finds the reader; elsewhere the class path does. */
    static CappedReader of(String classPath) {
        boolean oneJar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return oneJar
                ? new CappedReader(List.of(
                        "-Dloader.main=" + ReportChild.class.getName(),
                        "-cp",
                        new File(classPath).getAbsolutePath(),
                        LAUNCHER))
                : CappedReader.onThisClassPath();
    }
}
