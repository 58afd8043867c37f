/** The network: a small residual CNN, as blocks that can be trained and as weights that can be exported. */
package org.headend.trainer.network;
