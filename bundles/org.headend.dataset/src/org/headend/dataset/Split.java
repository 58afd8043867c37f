package org.headend.dataset;

import java.util.Locale;
import java.util.Optional;

/** Which part of a dataset a sample belongs to. */
public enum Split {
    TRAIN, VAL, TEST;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Split> byId(String id) {
        for (Split split : values()) {
            if (split.id().equals(id)) {
                return Optional.of(split);
            }
        }
        return Optional.empty();
    }
}
