/** Writing the trained network as an ONNX file. */
package org.headend.trainer.onnx;
