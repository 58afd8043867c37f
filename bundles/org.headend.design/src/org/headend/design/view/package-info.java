/** Ways to look at a topology: layers, labels of links, filters, neighbourhoods, saved views, search. */
package org.headend.design.view;
