package org.headend.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** The tables that come with the product are complete and agree with each other. */
class TableDataTest {
    private static final Set<String> KINDS = Set.of("ETHERNET", "SFP", "WIFI", "RS485", "RS232", "USB", "HDMI", "CSI", "AUDIO", "GPIO", "POWER", "RS422",
            "CAN", "UART", "I2C", "SPI", "ONE_WIRE", "ZIGBEE", "BLUETOOTH", "LORA", "CELLULAR", "WIEGAND", "T1L");
    private static final Set<String> MEDIA = Set.of("COPPER", "FIBRE", "WIRELESS", "SERIAL", "USB", "VIDEO", "AUDIO", "CONTACT", "POWER");
    private static final Tables TABLES = Tables.builtIn();

    @Test
    void everyKindOfPortButPowerHasAMediumAndEveryWiredOneACable() {
        JsonNode media = TABLES.get("media").path("media");
        JsonNode cables = TABLES.get("cables").path("cables");
        for (String kind : KINDS) {
            boolean medium = serves(media, kind);
            assertEquals(!kind.equals("POWER"), medium, kind);
            boolean radio = Set.of("WIFI", "ZIGBEE", "BLUETOOTH", "LORA", "CELLULAR").contains(kind);
            assertEquals(!radio, serves(cables, kind), kind);
        }
    }

    private static boolean serves(JsonNode entries, String kind) {
        for (JsonNode entry : entries) {
            for (JsonNode k : entry.path("kinds")) {
                if (k.asText().equals(kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void mediaAreCompleteAndNoRatePromisesMoreThanItCarries() {
        for (Map.Entry<String, JsonNode> entry : TABLES.get("media").path("media").properties()) {
            String id = entry.getKey();
            JsonNode medium = entry.getValue();
            named(id, medium);
            for (String field : new String[] { "maxMetres", "worstLatencyMillis", "maxNodes", "planNodes", "costIndex" }) {
                assertTrue(medium.path(field).asDouble() > 0, id + " " + field);
            }
            assertTrue(medium.path("latencyMillis").asDouble() <= medium.path("worstLatencyMillis").asDouble(), id);
            assertTrue(medium.path("planNodes").asInt() <= medium.path("maxNodes").asInt(), id);
            assertTrue(Set.of("POINT", "STAR", "TREE", "BUS", "CELL", "MESH").contains(medium.path("topology").asText()), id);
            assertEquals(medium.path("medium").asText().equals("WIRELESS"), medium.path("wireless").asBoolean(), id);
            for (String share : new String[] { "reliability", "energy", "security" }) {
                assertTrue(medium.path(share).asDouble() > 0 && medium.path(share).asDouble() <= 1, id + " " + share);
            }
            assertTrue(!medium.path("payloads").isEmpty() && !medium.path("rates").isEmpty(), id);
            double longest = 0;
            for (JsonNode rate : medium.path("rates")) {
                assertTrue(rate.path("usableMbit").asDouble() > 0 && rate.path("usableMbit").asDouble() <= rate.path("mbit").asDouble(), id);
                longest = Math.max(longest, rate.path("maxMetres").asDouble());
            }
            assertEquals(medium.path("maxMetres").asDouble(), longest, id);
        }
    }

    @Test
    void theLongestRs485SegmentsFollowTheProductOfLengthAndRate() {
        JsonNode medium = TABLES.get("media").at("/media/rs485");
        double product = medium.path("lengthRateProduct").asDouble();
        for (JsonNode rate : medium.path("rates")) {
            double bits = rate.path("mbit").asDouble() * 1e6;
            double limit = bits <= 100_000 ? medium.path("maxMetres").asDouble() : product / bits;
            assertEquals(limit, rate.path("maxMetres").asDouble(), 0.5);
        }
    }

    @Test
    void cablesAreCompleteAndThickerWiresCarryMore() {
        double amps = 0;
        for (Map.Entry<String, JsonNode> entry : TABLES.get("cables").path("cables").properties()) {
            JsonNode cable = entry.getValue();
            named(entry.getKey(), cable);
            assertTrue(cable.path("pricePerMetre").asDouble() > 0, entry.getKey());
            if (cable.path("current").asText().equals("DC")) {
                assertTrue(cable.path("squareMillimetres").asDouble() > 0 && cable.path("maxAmps").asDouble() > amps, entry.getKey());
                amps = cable.path("maxAmps").asDouble();
            } else if (!cable.path("medium").asText().equals("POWER")) {
                assertTrue(cable.path("maxMetres").asDouble() > 0, entry.getKey());
            }
        }
    }

    private static void named(String id, JsonNode entry) {
        assertTrue(!entry.path("name").asText().isEmpty() && !entry.path("nameZh").asText().isEmpty(), id);
        assertTrue(MEDIA.contains(entry.path("medium").asText()), id);
        assertTrue(!entry.path("kinds").isEmpty(), id);
        entry.path("kinds").forEach(kind -> assertTrue(KINDS.contains(kind.asText()), id + " " + kind));
    }

    @Test
    void aPoeClassLeavesLessThanItReservesAndFitsItsType() {
        JsonNode poe = TABLES.get("poe");
        for (int i = 0; i <= 8; i++) {
            JsonNode c = poe.path("classes").path(String.valueOf(i));
            assertTrue(c.path("pdWatts").asDouble() > 0 && c.path("pdWatts").asDouble() < c.path("pseWatts").asDouble(), "class " + i);
            for (JsonNode type : poe.path("types")) {
                if (type.path("maxClass").asInt(-1) >= i) {
                    assertTrue(c.path("pseWatts").asDouble() <= type.path("pseWatts").asDouble(), "class " + i);
                }
            }
        }
        assertEquals(30, poe.at("/classes/4/pseWatts").asDouble());
        assertEquals(71.3, poe.at("/classes/8/pdWatts").asDouble());
    }

    @Test
    void bitRatesOfTheTableLieNearTheModel() {
        JsonNode rates = TABLES.get("bitrates");
        double reference = rates.path("referenceFps").asDouble();
        for (JsonNode stream : rates.path("streams")) {
            for (String codec : new String[] { "H.264", "H.265" }) {
                double pixels = stream.path("width").asDouble() * stream.path("height").asDouble();
                double model = pixels * reference * rates.path("bitsPerPixel").path(codec).asDouble() / 1e6
                        * Math.pow(stream.path("fps").asDouble() / reference, rates.path("fpsExponent").asDouble());
                double table = stream.path(codec.replace(".", "").toLowerCase(java.util.Locale.ROOT)).asDouble();
                assertTrue(table > model * 0.45 && table < model * 3.1, stream.path("name").asText() + " " + codec + " " + table + " ≉ " + model);
            }
        }
    }

    @Test
    void everyLedPatternHasAStateAndATextInBothLanguages() {
        for (Map.Entry<String, JsonNode> led : TABLES.get("leds").path("leds").properties()) {
            assertTrue(!led.getValue().path("nameZh").asText().isEmpty() && !led.getValue().path("colours").isEmpty(), led.getKey());
            int patterns = 0;
            for (String pattern : new String[] { "off", "solid", "slow", "fast" }) {
                JsonNode meaning = led.getValue().path(pattern);
                if (meaning.isObject()) {
                    patterns++;
                    assertTrue(Set.of("OK", "INFO", "BUSY", "WARN", "FAULT").contains(meaning.path("state").asText()), led.getKey());
                    assertTrue(!meaning.path("text").asText().isEmpty() && !meaning.path("textZh").asText().isEmpty(), led.getKey());
                }
            }
            assertTrue(patterns >= 2, led.getKey());
        }
    }
}
