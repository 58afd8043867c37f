/** Properties of what is selected in a topology, edited as commands of its editor. */
package org.headend.design.ui.internal.properties;
