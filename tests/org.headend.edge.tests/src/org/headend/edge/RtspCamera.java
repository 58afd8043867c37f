package org.headend.edge;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.imageio.ImageIO;

/** A network camera of our own on a loopback port: RTSP over TCP with Motion JPEG (RFC 2326, RFC 2435). */
final class RtspCamera implements AutoCloseable {
    private static final int SIDE = 64;
    private static final int FRAME_TICKS = 9000; // ten pictures per second at 90 kHz

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private volatile boolean offline;

    RtspCamera() throws IOException {
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket client = server.accept();
                    if (offline) {
                        client.close();
                        continue;
                    }
                    clients.add(client);
                    Thread.ofVirtual().start(() -> serve(client));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    String uri() {
        return "rtsp://127.0.0.1:" + server.getLocalPort() + "/camera";
    }

    /** Ends all streams and refuses new ones, as a camera that lost its power. */
    void setOffline(boolean off) throws IOException {
        offline = off;
        if (off) {
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private void serve(Socket client) {
        try (client; BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = client.getOutputStream();
            for (String request = in.readLine(); request != null; request = in.readLine()) {
                String sequence = "0";
                for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    sequence = line.toLowerCase().startsWith("cseq:") ? line.substring(5).strip() : sequence;
                }
                String more = switch (request.split(" ")[0]) {
                    case "OPTIONS" -> "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n\r\n";
                    case "DESCRIBE" -> description();
                    case "SETUP" -> "Session: 1\r\nTransport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n\r\n";
                    default -> "Session: 1\r\n\r\n";
                };
                out.write(("RTSP/1.0 200 OK\r\nCSeq: " + sequence + "\r\n" + more).getBytes(StandardCharsets.US_ASCII));
                if (request.startsWith("PLAY")) {
                    play(out);
                }
            }
        } catch (IOException e) {
            // the client has gone
        }
    }

    private static String description() {
        String sdp = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=camera\r\nt=0 0\r\nm=video 0 RTP/AVP 26\r\na=control:track0\r\n";
        return "Content-Type: application/sdp\r\nContent-Length: " + sdp.length() + "\r\n\r\n" + sdp;
    }

    private static void play(OutputStream out) throws IOException {
        for (int frame = 0; ; frame++) {
            ByteBuffer packet = ByteBuffer.allocate(1 << 15);
            packet.put((byte) '$').put((byte) 0).putShort((short) 0);
            packet.put((byte) 0x80).put((byte) (0x80 | 26)).putShort((short) frame).putInt(frame * FRAME_TICKS).putInt(1);
            picture(packet, frame);
            packet.putShort(2, (short) (packet.position() - 4));
            out.write(packet.array(), 0, packet.position());
            out.flush();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The scan of a JPEG with its quantization tables; the Huffman tables are the usual ones. */
    private static void picture(ByteBuffer packet, int frame) throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.getHSBColor(frame % 20 / 20f, 1, 1));
        graphics.fillRect(frame % SIDE, 10, 20, 30);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        ByteBuffer jpeg = ByteBuffer.wrap(out.toByteArray());
        ByteBuffer tables = ByteBuffer.allocate(128);
        jpeg.position(2);
        while (true) {
            int marker = jpeg.getShort() & 0xffff;
            int end = jpeg.position() + (jpeg.getShort(jpeg.position()) & 0xffff);
            if (marker == 0xffdb) {
                jpeg.position(jpeg.position() + 2);
                while (jpeg.position() < end) {
                    jpeg.get();
                    byte[] table = new byte[64];
                    jpeg.get(table);
                    tables.put(table);
                }
            }
            jpeg.position(end);
            if (marker == 0xffda) {
                break;
            }
        }
        packet.putInt(0).put((byte) 1).put((byte) 255).put((byte) (SIDE / 8)).put((byte) (SIDE / 8));
        packet.putShort((short) 0).putShort((short) 128).put(tables.array());
        packet.put(jpeg.array(), jpeg.position(), jpeg.limit() - 2 - jpeg.position());
    }

    @Override
    public void close() throws IOException {
        server.close();
        setOffline(true);
    }
}
