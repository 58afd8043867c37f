/** What a user may do with devices, ports and links, as commands on the model. */
package org.headend.design.ui.internal.policy;
