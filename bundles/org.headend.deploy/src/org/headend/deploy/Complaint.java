package org.headend.deploy;

import org.headend.core.json.JsonFile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** Why an application ended: the edge runtime says it as a JSON line, others in words of their own. */
record Complaint(String message, String remedy) {

    /** @param output the end of what the application printed */
    static Complaint of(String output) {
        for (String line : output.lines().toList().reversed()) {
            JsonNode json = parse(line);
            if (json.path("event").asText().equals("error")) { //$NON-NLS-1$ //$NON-NLS-2$
                return new Complaint(json.path("message").asText(), json.path("remedy").asText()); //$NON-NLS-1$ //$NON-NLS-2$
            }
        }
        return new Complaint(output, ""); //$NON-NLS-1$
    }

    private static JsonNode parse(String line) {
        try {
            return JsonFile.mapper().readTree(line.startsWith("{") ? line : "{}"); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (JsonProcessingException e) {
            return JsonFile.mapper().createObjectNode();
        }
    }
}
