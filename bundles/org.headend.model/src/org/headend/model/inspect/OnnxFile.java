package org.headend.model.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.model.internal.Messages;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;

import ai.onnx.proto.OnnxMl.ModelProto;

/** Reads ONNX files; the weights stay in the memory-mapped file. */
public final class OnnxFile {
    private static final String LFS = "version https://git-lfs"; //$NON-NLS-1$
    private static final int MEGABYTE = 1 << 20;

    private OnnxFile() {
    }

    /**
     * @throws ProblemException {@code model.missing}, {@code model.lfs}, {@code model.notOnnx},
     *                          {@code model.broken}, {@code model.large} or {@code model.read}
     */
    public static ModelProto read(Path file) throws ProblemException {
        if (!Files.isRegularFile(file)) {
            throw problem(file, "model.missing", Messages.model_missing, Messages.model_missingRemedy, null); //$NON-NLS-1$
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw problem(file, "model.large", Messages.bind(Messages.model_tooLarge, channel.size() / MEGABYTE), //$NON-NLS-1$
                        Messages.model_tooLargeRemedy, null);
            }
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (startsWith(bytes, LFS)) {
                throw problem(file, "model.lfs", Messages.model_lfs, Messages.model_lfsRemedy, null); //$NON-NLS-1$
            }
            CodedInputStream in = CodedInputStream.newInstance(bytes);
            in.enableAliasing(true);
            in.setSizeLimit(Integer.MAX_VALUE);
            ModelProto model = ModelProto.parseFrom(in);
            if (!model.hasGraph() || model.getOpsetImportCount() == 0 && model.getGraph().getNodeCount() == 0) {
                throw problem(file, "model.notOnnx", Messages.model_notOnnx, Messages.model_notOnnxRemedy, null); //$NON-NLS-1$
            }
            return model;
        } catch (InvalidProtocolBufferException e) {
            boolean plausible = startsLikeOnnx(file);
            throw plausible
                    ? problem(file, "model.broken", Messages.model_cut, Messages.model_brokenRemedy, e) //$NON-NLS-1$
                    : problem(file, "model.notOnnx", Messages.model_notOnnx, Messages.model_notOnnxRemedy, e); //$NON-NLS-1$
        } catch (IOException e) {
            throw problem(file, "model.read", Messages.bind(Messages.model_broken, e.getMessage()), //$NON-NLS-1$
                    Messages.model_brokenRemedy, e);
        }
    }

    private static boolean startsWith(ByteBuffer bytes, String text) {
        byte[] head = new byte[Math.min(text.length(), bytes.remaining())];
        bytes.get(0, head);
        return new String(head, StandardCharsets.ISO_8859_1).equals(text);
    }

    /** Field 1 (ir_version, varint) comes first in every file that exporters write. */
    private static boolean startsLikeOnnx(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.read() == 0x08;
        } catch (IOException e) {
            return false;
        }
    }

    private static ProblemException problem(Path file, String code, String message, String remedy, Throwable cause) {
        return new ProblemException(Problem.error(code, message, Place.of(file), remedy), cause);
    }
}
