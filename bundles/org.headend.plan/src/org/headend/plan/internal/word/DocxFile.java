package org.headend.plan.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.headend.core.problem.Place;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.plan.internal.Messages;
import org.headend.plan.internal.print.Print;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The package as Word document. */
public final class DocxFile {

    private DocxFile() {
    }

    public static void write(Print print, Path file, IProgressMonitor monitor) throws ProblemException {
        Word word = Word.of(print);
        try (var document = word.document(); OutputStream out = Files.newOutputStream(file)) {
            Flow flow = Flow.document(word, () -> monitor != null && monitor.isCanceled());
            for (Element body : Flow.body(word)) {
                flow.block(body, Frame.OUTERMOST);
            }
            flow.finish();
            NodeList titles = print.document().getElementsByTagNameNS("*", "title"); //$NON-NLS-1$ //$NON-NLS-2$
            if (titles.getLength() > 0) {
                document.getProperties().getCoreProperties().setTitle(titles.item(0).getTextContent().strip());
            }
            document.getProperties().getCoreProperties().setCreator("Headend Studio"); //$NON-NLS-1$
            document.enforceUpdateFields();
            document.write(out);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(Problem.error("plan.docx", Messages.bind(Messages.docx_failed, e.getMessage()), Place.of(file), //$NON-NLS-1$
                    Messages.docx_failedRemedy), e);
        }
    }
}
