package org.plumbline.opendata.street;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time. */
final class Bytes {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW_SEVEN = 0x7F7F7F7F7F7F7F7FL;
    private static final long COMMAS = 0x2C2C2C2C2C2C2C2CL;
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;

    private Bytes() {}

    static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /** The top bit of each of the eight that is a comma or a line feed; exact, since no carry leaves its byte. */
    static long marks(long eight) {
        return zeros(eight ^ COMMAS) | zeros(eight ^ LINE_FEEDS);
    }

    private static long zeros(long eight) {
        return ~(((eight & LOW_SEVEN) + LOW_SEVEN) | eight | LOW_SEVEN);
    }
}
