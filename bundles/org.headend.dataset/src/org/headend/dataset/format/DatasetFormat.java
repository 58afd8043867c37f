package org.headend.dataset.format;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.headend.core.problem.Problem;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Sample;

/**
 * A file layout for annotated pictures. Readers accept what real tools write, report a bad record with file
 * and line, and go on; they never trust sizes or paths that a file states.
 */
public interface DatasetFormat {

    /** The formats that come with the product. */
    static List<DatasetFormat> builtIn() {
        return List.of(new VocFormat(), new YoloFormat(), new CocoFormat());
    }

    /** Lower-case word for the command line, for instance {@code voc}. */
    String id();

    /** Name for people. */
    String name();

    /** True when the format has a place for verified, difficult, truncated and occluded. */
    default boolean keepsNotes() {
        return false;
    }

    /** True when the folder looks like this format. */
    boolean matches(Path folder, Pictures pictures);

    /** Reads all records of a folder. */
    void read(Path folder, Pictures pictures, Sink sink, IProgressMonitor monitor) throws ProblemException;

    /** Writes a dataset into an empty folder. */
    void write(Export export, IProgressMonitor monitor) throws ProblemException;

    /** Takes what a reader finds. */
    interface Sink {
        /** Declares the class list in order, where the format has one. */
        void classes(List<String> names);

        /**
         * @param picture file of the picture
         * @param sample  annotations; its id is ignored
         * @param split   word that the layout gives ({@code train}, {@code val}, {@code test}), or empty
         */
        void sample(Path picture, Sample sample, String split) throws ProblemException;

        void problem(Problem problem);
    }
}
