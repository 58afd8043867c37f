package org.headend.design.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.headend.catalog.Tables;
import org.headend.design.site.PortKind;
import org.headend.design.validate.SiteIndex;

import com.fasterxml.jackson.databind.JsonNode;

/** What the rules of countries say about radio; a planning aid from the table, which a site may correct. */
public final class Regulation {
    private final JsonNode countries;

    private Regulation(Tables tables) {
        countries = tables.get("regulation").path("countries"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    public static Regulation of(Tables tables) {
        return new Regulation(tables);
    }

    /** Codes (ISO 3166) that the table has, in their order. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        countries.fieldNames().forEachRemaining(codes::add);
        return codes;
    }

    /** Name in a language; the code itself when the table does not have it. */
    public String name(String code, Locale locale) {
        return countries.path(code).path(locale.getLanguage().equals("zh") ? "nameZh" : "name").asText(code); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    public boolean knows(String code) {
        return countries.has(code);
    }

    public boolean forbids(String code, String medium) {
        return contains(countries.path(code).path("forbidden"), medium); //$NON-NLS-1$
    }

    public boolean indoorsOnly(String code, String medium) {
        return contains(countries.path(code).path("indoorOnly"), medium); //$NON-NLS-1$
    }

    /** True when a LoRa device made for a region may be used. */
    public boolean allowsLora(String code, String region) {
        return contains(countries.path(code).path("lora"), region); //$NON-NLS-1$
    }

    public String loraRegions(String code) {
        return String.join(", ", StreamSupport.stream(countries.path(code).path("lora").spliterator(), false).map(JsonNode::asText).toList()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static boolean contains(JsonNode list, String text) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(e -> e.asText().equals(text));
    }

    /** The country of a site: the one that most of its access points are set to, else that of its time zone; empty when neither tells. */
    public String country(SiteIndex site) {
        Map<String, Integer> votes = new HashMap<>();
        site.ports().stream().filter(p -> p.getKind() == PortKind.WIFI && p.getRegion() != null && knows(p.getRegion().strip()))
                .forEach(p -> votes.merge(p.getRegion().strip(), 1, Integer::sum));
        return votes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey)
                .orElseGet(() -> codes().stream().filter(c -> contains(countries.path(c).path("zones"), String.valueOf(site.site().getTimeZone()))) //$NON-NLS-1$
                        .findFirst().orElse("")); //$NON-NLS-1$
    }
}
