package org.headend.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RuntimeReasonTest {

    @Test
    void keepsWhatAPersonNeedsInOneLine() {
        assertEquals("Exception during initialization: Failed to construct locale with name:en_US.UTF-8:not valid:Please, install it.",
                RuntimeReason.clean("Error code - ORT_FAIL - message: Exception during initialization: "
                        + "/onnxruntime_src/onnxruntime/core/providers/cpu/text/string_normalizer.cc:235 "
                        + "onnxruntime::StringNormalizer::Locale::Locale(const std::string&)::<lambda()> Failed to construct locale "
                        + "with name:en_US.UTF-8:not valid:Please,\n install it\n"));
        assertEquals("Opset 99 is not supported.",
                RuntimeReason.clean("Error code - ORT_INVALID_GRAPH - message: Load model from a.onnx failed: Opset 99 is not supported"));
        assertEquals("null.", RuntimeReason.of(new IllegalStateException()));
    }
}
