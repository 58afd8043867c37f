/** Results of measurements on a model, without widgets. */
package org.headend.model.ui.internal.result;
