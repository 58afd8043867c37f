package org.headend.design.background;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;

/** Opens a file as what it is, whatever its name says. */
final class Reading {
    private static final long MAX_BYTES = 200L << 20;
    private static final int HEAD = 512;

    private Reading() {
    }

    static Background open(Path file, int page, IProgressMonitor monitor) throws ProblemException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > MAX_BYTES) {
                throw failed(file, Messages.background_tooLarge, Messages.background_tooLargeRemedy, null);
            }
            head = in.readNBytes(HEAD);
        } catch (NoSuchFileException e) {
            throw failed(file, Messages.background_missing, Messages.background_missingRemedy, e);
        } catch (IOException e) {
            throw failed(file, String.valueOf(e.getMessage()), Messages.background_readRemedy, e);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        String text = start.replace("\u00ef\u00bb\u00bf", "").stripLeading(); //$NON-NLS-1$ //$NON-NLS-2$
        try {
            if (start.contains("%PDF-")) { //$NON-NLS-1$
                return PdfBackground.open(file, page, monitor);
            }
            if (start.startsWith("AutoCAD Binary DXF")) { //$NON-NLS-1$
                throw failed(file, Messages.dxf_binary, Messages.dxf_binaryRemedy, null);
            }
            if (start.matches("(?s)AC10\\d\\d.*")) { //$NON-NLS-1$
                throw failed(file, Messages.dxf_dwg, Messages.dxf_binaryRemedy, null);
            }
            if (text.startsWith("<")) { //$NON-NLS-1$
                return SvgBackground.open(file);
            }
            if (text.matches("(?s)(999|0)\\s.*")) { //$NON-NLS-1$
                return DxfBackground.open(file, monitor);
            }
            return PictureBackground.open(file, monitor);
        } catch (OutOfMemoryError e) {
            throw failed(file, Messages.background_tooLarge, Messages.background_tooLargeRemedy, e);
        }
    }

    static ProblemException failed(Path file, CharSequence why, CharSequence remedy, Throwable cause) {
        return new ProblemException(Problem.error("background.read", Messages.bind(Messages.background_read, why), Place.of(file), remedy), //$NON-NLS-1$
                cause);
    }
}
