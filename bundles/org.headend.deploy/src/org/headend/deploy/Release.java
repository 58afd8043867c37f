package org.headend.deploy;

import org.headend.core.json.JsonFile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One release on a gateway, as its {@code release.json} tells.
 *
 * @param id      starts with the UTC time of the push, {@code yyyyMMddHHmmss}
 * @param port    of its {@code /health}, 0 for none
 * @param startUp how it is started
 * @param model   name of its model, empty for an application without
 * @param source  what it looks at, for people
 * @param by      who pushed it
 */
public record Release(String id, int port, StartUp startUp, String model, String source, String by) {
    static final String FILE = "release.json"; //$NON-NLS-1$

    ObjectNode toJson() {
        return JsonFile.newObject(1).put("release", id).put("port", port).put("startUp", startUp.id()).put("model", model) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .put("source", source).put("by", by); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A release whose description is missing or damaged is still a release. */
    public static Release parse(String id, String text) {
        JsonNode json;
        try {
            json = JsonFile.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            json = JsonFile.mapper().createObjectNode();
        }
        return new Release(id, json.path("port").asInt(0), StartUp.byId(json.path("startUp").asText()).orElse(StartUp.SCRIPT), //$NON-NLS-1$ //$NON-NLS-2$
                json.path("model").asText(), json.path("source").asText(), json.path("by").asText()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
