package org.headend.design.validate;

import java.util.function.Consumer;

/** One rule over a whole site. Unknown data is never a pass and never an error: it gives advice. */
interface Rule {
    void check(SiteIndex site, Consumer<Finding> findings);
}
