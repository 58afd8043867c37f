package org.headend.design.ui.internal.validation;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.headend.catalog.Catalog;
import org.headend.design.site.Document;
import org.headend.design.validate.Finding;
import org.headend.design.validate.Mirror;
import org.headend.design.validate.SiteIndex;
import org.headend.design.validate.Validation;

/** Validates a copy of one document beside the UI thread; the copy follows the document change by change. */
final class Follower {
    private final Document document;
    private final Catalog catalog;
    private final Mirror mirror;
    private final Queue<Mirror.Changes> changes = new ConcurrentLinkedQueue<>();
    private Validation validation;

    /** On the UI thread. */
    Follower(Document document, Catalog catalog) {
        this.document = document;
        this.catalog = catalog;
        mirror = new Mirror(document);
    }

    boolean follows(Document other, Catalog otherCatalog) {
        return document == other && catalog == otherCatalog;
    }

    /** On the UI thread: what has been changed is handed over. */
    void take() {
        changes.add(mirror.take());
    }

    /** On any one thread at a time: the findings for what has been handed over. */
    synchronized List<Finding> findings() {
        for (Mirror.Changes next = changes.poll(); next != null; next = changes.poll()) {
            next.apply();
        }
        if (validation == null) {
            validation = new Validation(mirror.copy().getSite(), catalog);
        }
        return validation.update();
    }

    /** As {@link #findings()}: something computed from the copy. */
    synchronized <T> List<T> calculate(Function<SiteIndex, List<T>> calculation) {
        return calculation.apply(new SiteIndex(mirror.copy().getSite(), catalog));
    }

    /** On the UI thread. */
    void dispose() {
        mirror.dispose();
    }
}
