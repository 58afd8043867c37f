/**
 * What trainer, model tools and edge runtime must agree on: the model descriptor and the preprocessing it
 * prescribes. Depends on nothing of the IDE, because it runs in all three processes.
 */
package org.headend.contract;
