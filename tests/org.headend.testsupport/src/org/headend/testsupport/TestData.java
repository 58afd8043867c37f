package org.headend.testsupport;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests find real data; a test whose data is absent is skipped with a message. */
public final class TestData {

    private TestData() {
    }

    /** The project's root folder. */
    public static Path projectRoot() {
        String property = System.getProperty("headend.project.root");
        return property == null ? Path.of("").toAbsolutePath() : Path.of(property);
    }

    /**
     * A folder or file below the shared test data.
     *
     * @param name for instance {@code voc-bccd/Annotations}
     */
    public static Path require(String name) {
        String variable = System.getenv("HEADEND_TEST_DATA");
        Path data = variable == null ? projectRoot().resolve("../shared/data").normalize() : Path.of(variable);
        Path path = data.resolve(name);
        assumeTrue(Files.exists(path), () -> "skipped: real test data is absent: " + path);
        return path;
    }
}
