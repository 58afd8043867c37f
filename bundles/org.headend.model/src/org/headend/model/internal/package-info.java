/** What ONNX Runtime says about a file in plain words, and the texts of the model core. */
package org.headend.model.internal;
