/** What all documents of a plan share: the data behind them and the words in the language of the reader. */
package org.headend.plan.internal;
