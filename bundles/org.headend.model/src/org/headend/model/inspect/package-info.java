/** Looking into ONNX files. */
package org.headend.model.inspect;
