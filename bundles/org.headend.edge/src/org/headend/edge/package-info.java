/**
 * The edge runtime: a program on the gateway that classifies what a source shows, and tells about it over HTTP
 * and in a log. Needs Java 21, the model folder and {@code parameters.json}; see {@link org.headend.edge.Parameters}.
 */
package org.headend.edge;
