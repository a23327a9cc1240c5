package org.plumbline.benchmarks.protocol;

import java.util.List;

/** Something that can be measured by name. */
public interface Benchmark {
    /** By which a person asks for it. */
    String name();

    /** The flags of the Java process that it runs in. */
    List<String> flags();

    Result measure(Run run) throws Exception;
}
