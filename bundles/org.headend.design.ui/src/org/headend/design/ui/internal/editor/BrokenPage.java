package org.headend.design.ui.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.headend.core.problem.Problem;
import org.headend.core.ui.EmptyState;
import org.headend.design.ui.internal.Messages;

/** What the editor shows instead of a design that cannot be read: where it is broken, what to do, the way to do it. */
final class BrokenPage {

    private BrokenPage() {
    }

    static Control create(Composite parent, TopologyEditor editor, Problem problem) {
        IFile file = editor.designFile().file();
        String place = problem.place().line() > 0
                ? Messages.bind(Messages.editor_line, file.getFullPath(), problem.place().line()) : file.getFullPath().toString();
        return new EmptyState(parent, Messages.editor_broken, place + '\n' + problem.message() + '\n' + problem.remedy())
                .action(Messages.editor_openText, () -> openText(editor, file, problem.place().line()))
                .action(Messages.editor_retry, editor::load);
    }

    private static void openText(TopologyEditor editor, IFile file, int line) {
        try {
            IWorkbenchPage page = editor.getSite().getPage();
            Object opened = page.openEditor(new FileEditorInput(file), EditorsUI.DEFAULT_TEXT_EDITOR_ID, true,
                    IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
            if (opened instanceof ITextEditor text && line > 0) {
                var document = text.getDocumentProvider().getDocument(text.getEditorInput());
                if (line <= document.getNumberOfLines()) {
                    text.selectAndReveal(document.getLineOffset(line - 1), document.getLineLength(line - 1));
                }
            }
        } catch (PartInitException | org.eclipse.jface.text.BadLocationException e) {
            ILog.of(BrokenPage.class).error(e.getMessage(), e);
        }
    }
}
