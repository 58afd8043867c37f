package org.headend.catalog.ui.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

/** Knows a file of device types by its list of types; every other JSON file keeps its own editor. */
public final class TypeFileDescriber implements ITextContentDescriber {
    private static final int HEAD = 4_096;
    private static final Pattern TYPES = Pattern.compile("\\A\\s*\\{(?s:.){0,400}?\"types\"\\s*:\\s*\\["); //$NON-NLS-1$

    @Override
    public int describe(InputStream contents, IContentDescription description) throws IOException {
        return describe(new String(contents.readNBytes(HEAD), StandardCharsets.UTF_8));
    }

    @Override
    public int describe(Reader contents, IContentDescription description) throws IOException {
        char[] head = new char[HEAD];
        int length = Math.max(0, contents.read(head));
        return describe(new String(head, 0, length));
    }

    private static int describe(String head) {
        return TYPES.matcher(head).find() ? VALID : INVALID;
    }

    @Override
    public QualifiedName[] getSupportedOptions() {
        return new QualifiedName[] { IContentDescription.CHARSET };
    }
}
