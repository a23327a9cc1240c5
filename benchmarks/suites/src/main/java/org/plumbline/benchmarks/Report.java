package org.plumbline.benchmarks;

import org.plumbline.benchmarks.protocol.Environment;
import org.plumbline.benchmarks.protocol.Result;

/** A result and where it was measured: what one process hands to the one that asked. */
record Report(Result result, Environment environment) {}
