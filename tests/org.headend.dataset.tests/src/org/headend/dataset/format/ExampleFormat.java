package org.headend.dataset.format;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

/** A format that this test bundle contributes: no folder is ever its own, exports are one line of text. */
public final class ExampleFormat implements DatasetFormat {

    @Override
    public String id() {
        return "example";
    }

    @Override
    public String name() {
        return "Example";
    }

    @Override
    public boolean matches(Path folder, Pictures pictures) {
        return false;
    }

    @Override
    public void read(Path folder, Pictures pictures, Sink sink, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void write(Export export, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }
}
