package org.headend.design.advice;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** Frames with which a serial tool asks a Modbus RTU device whether it answers (Modbus over serial line V1.02, 2.5.1). */
public final class ModbusRequest {
    private static final byte READ_HOLDING = 3;
    private static final int MAX_ADDRESS = 247;
    private static final int MAX_REGISTER = 0xFFFF;
    private static final int MAX_REGISTERS = 125;
    private static final int FRAME = 8;
    private static final int CHECKSUM = 2;

    private ModbusRequest() {
    }

    /**
     * Reads holding registers; as hexadecimal bytes with blanks between them, the checksum last.
     *
     * @param address  1–247
     * @param register the first, counted from 0: what documents call 40001
     * @param count    1–125
     * @throws IllegalArgumentException for anything else
     */
    public static String readHolding(int address, int register, int count) {
        if (address < 1 || address > MAX_ADDRESS || register < 0 || register > MAX_REGISTER || count < 1 || count > MAX_REGISTERS) {
            throw new IllegalArgumentException(address + ", " + register + ", " + count); //$NON-NLS-1$ //$NON-NLS-2$
        }
        ByteBuffer frame = ByteBuffer.allocate(FRAME).put((byte) address).put(READ_HOLDING).putShort((short) register).putShort((short) count);
        frame.putShort(Short.reverseBytes((short) crc(frame.array(), FRAME - CHECKSUM)));
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(frame.array()); //$NON-NLS-1$
    }

    /** CRC-16 of Modbus: polynomial 0xA001 reflected, starting with all ones; its low byte is sent first. */
    private static int crc(byte[] bytes, int length) {
        int crc = 0xFFFF;
        for (int i = 0; i < length; i++) {
            crc ^= bytes[i] & 0xFF;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ 0xA001;
            }
        }
        return crc;
    }
}
