package org.headend.design.validate;

/**
 * Something derived from a whole site that follows its changes, so that a single change costs what it concerns and not the
 * size of the site. It answers by keys and calls {@link SiteIndex#asked} with each key that it is asked for.
 */
public interface Followed {
    /** Takes in what has changed, and names the keys under which it answers otherwise now: {@link SiteChange#otherwise}. */
    void follow(SiteChange change);
}
