package org.headend.plan.internal.output;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.plan.internal.print.Print;

/** The package as PDF: real text in an embedded font, drawings as vectors. */
final class PdfFile {

    private PdfFile() {
    }

    static void write(Print print, Path file) throws ProblemException {
        try (var pdf = print.pages().createPDFKeepOpen()) {
            pdf.save(file.toFile());
        } catch (OperationCanceledException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(Problem.error("plan.pdf", Messages.bind(Messages.pdf_failed, e.getMessage()), Place.of(file), //$NON-NLS-1$
                    Messages.pdf_failedRemedy), e);
        }
    }
}
