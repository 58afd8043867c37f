package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.INFO;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.headend.design.site.Device;
import org.headend.design.site.Floor;
import org.headend.design.site.Link;
import org.headend.design.site.Port;
import org.junit.jupiter.api.Test;

class RadioRulesTest extends RuleFixture {
    private final Device ap = add("access-point");
    private final Port radio = port(ap, "wifi");

    private Device client() {
        Device camera = add("camera-wifi");
        link(camera, "wifi", ap, "wifi");
        return camera;
    }

    @Test
    void wifi01ABandInCommon() {
        Device camera = client();
        assertPasses("WIFI-01");
        radio.setBands("5");
        assertPasses("WIFI-01");
        port(camera, "wifi").setBands("2.4");
        assertFixable("WIFI-01", ERROR);
        port(camera, "wifi").setBands(null);
        assertUnknown("WIFI-01");
    }

    @Test
    void wifi03ClientsAndAirOfACell() {
        Device recorder = add("recorder");
        for (int i = 0; i < 10; i++) {
            client().getStreams().get(0).getConsumers().add(recorder);
        }
        assertPasses("WIFI-03");
        site.getDevices().get(2).getStreams().get(0).setMbit(300);
        only("WIFI-03", WARNING);
        radio.setSpeedMbit(0);
        assertUnknown("WIFI-03");
        client().getStreams().get(0).getConsumers().add(recorder);
        add("access-point");
        assertTrue(only("WIFI-03", WARNING).problem().message().contains("11"));
        assertFixable("WIFI-03", WARNING);
    }

    @Test
    void wifi04ChannelsOfNeighbours() {
        Device second = add("access-point");
        Floor floor = floor();
        place(floor, ap, 0, 0);
        assertPasses("WIFI-04");
        place(floor, second, 20, 0);
        assertEquals(2, findings("WIFI-04").size(), "two unknown channels");
        radio.setChannel(36);
        port(second, "wifi").setChannel(40);
        assertPasses("WIFI-04");
        port(second, "wifi").setChannel(36);
        Device third = add("access-point");
        place(floor, third, 100, 0);
        port(third, "wifi").setChannel(36); // far away
        only("WIFI-04", INFO).fixes().get(0).change().run();
        assertPasses("WIFI-04");
        radio.setChannel(3);
        only("WIFI-04", INFO).fixes().get(0).change().run();
        assertPasses("WIFI-04");
        assertEquals(1, radio.getChannel());
        port(second, "wifi").setChannel(6);
        assertPasses("WIFI-04");
        port(second, "wifi").setChannel(1);
        only("WIFI-04", INFO);
    }

    @Test
    void wifi04FourChannelsWhereTheCountryAllowsThem() {
        Device second = add("access-point");
        Floor floor = floor();
        place(floor, ap, 0, 0);
        place(floor, second, 20, 0);
        radio.setChannel(1);
        port(second, "wifi").setChannel(5);
        assertEquals(2, findings("WIFI-04").size(), "5 is no channel of 1, 6 and 11, and overlaps 1");
        radio.setRegion("DE");
        port(second, "wifi").setRegion("DE");
        assertPasses("WIFI-04");
        port(second, "wifi").setChannel(4);
        assertEquals(2, findings("WIFI-04").size());
        port(second, "wifi").setChannel(6);
        assertPasses("WIFI-04");
        radio.setChannel(5);
        only("WIFI-04", INFO);
        port(second, "wifi").setChannel(9);
        assertPasses("WIFI-04");
        radio.setRegion("US");
        port(second, "wifi").setRegion("US");
        assertEquals(3, findings("WIFI-04").size(), "13 is not allowed, so neither is the plan of four");
    }

    @Test
    void wifi05SecurityAndCountry() {
        Device camera = client();
        radio.setWifiSecurity("wpa3");
        assertUnknown("WIFI-05");
        port(camera, "wifi").setWifiSecurity("wpa2");
        assertFixable("WIFI-05", WARNING);
        assertEquals("wpa2/wpa3", radio.getWifiSecurity());
        radio.setChannel(149);
        assertUnknown("WIFI-05"); // not everywhere allowed
        radio.setRegion("DE");
        assertFixable("WIFI-05", WARNING);
        radio.setChannel(149);
        radio.setRegion("US");
        assertPasses("WIFI-05");
    }

    @Test
    void rf01ZigbeeBesideWifi() {
        Device coordinator = add("zigbee-coordinator");
        link(add("sensor-temperature-zigbee"), "zigbee", coordinator, "zigbee");
        assertEquals(2, findings("RF-01").stream().filter(f -> f.problem().severity() == INFO).count(), "both channels are unknown");
        radio.setBands("5");
        assertPasses("RF-01"); // it cannot disturb Zigbee
        radio.setBands("2.4,5");
        radio.setChannel(6);
        assertUnknown("RF-01");
        port(coordinator, "zigbee").setChannel(18);
        assertFixable("RF-01", WARNING);
        assertEquals(15, port(coordinator, "zigbee").getChannel());
        radio.setChannel(36);
        port(coordinator, "zigbee").setChannel(18);
        assertPasses("RF-01");
    }

    @Test
    void rf01LoraRegionAndDutyCycle() {
        Device gateway = add("lora-gateway");
        Device meter = add("meter-water-lora");
        link(meter, "lora", gateway, "lora");
        assertUnknown("RF-01");
        port(gateway, "lora").setRegion("EU868");
        port(meter, "lora").setRegion("CN470");
        assertFixable("RF-01", WARNING);
        assertUnknown("RF-01"); // how often does it send?
        port(meter, "lora").setPollMillis(3_600_000);
        assertPasses("RF-01");
        port(meter, "lora").setPollMillis(10_000);
        assertFixable("RF-01", WARNING);
    }

    @Test
    void rf01TheDutyCycleDependsOnSpreadingFactorAndRegion() {
        Device gateway = add("lora-gateway");
        Device meter = add("meter-water-lora");
        Link link = link(meter, "lora", gateway, "lora");
        List.of(port(gateway, "lora"), port(meter, "lora")).forEach(p -> p.setRegion("EU868"));
        port(meter, "lora").setPollMillis(60_000);
        assertUnknown("RF-01"); // 0.2 % at SF7, 4.7 % at SF12
        link.setRateMbit(0.005469);
        assertPasses("RF-01");
        link.setRateMbit(0.000293);
        assertEquals("4.66 %", only("RF-01", WARNING).measured());
        assertFixable("RF-01", WARNING);
        port(meter, "lora").setPollMillis(60_000);
        List.of(port(gateway, "lora"), port(meter, "lora")).forEach(p -> p.setRegion("US915"));
        assertPasses("RF-01"); // no duty cycle there
        List.of(port(gateway, "lora"), port(meter, "lora")).forEach(p -> p.setRegion("XY123"));
        assertUnknown("RF-01");
    }

    @Test
    void timeOnAirOfLoraMessages() {
        LoraAirtime air = new LoraAirtime(catalog.tables());
        assertEquals(118.016, air.millis(7), 1e-9); // 51 bytes of payload, 125 kHz, coding rate 4/5
        assertEquals(2793.472, air.millis(12), 1e-9);
    }

    @Test
    void channelsOfSixGigahertzAreNoneOfThe24GigahertzBand() {
        radio.setBands("6");
        radio.setChannel(5);
        radio.setWifiSecurity("wpa3");
        assertPasses("WIFI-04"); // no odd channel of 2.4 GHz
        Device coordinator = add("zigbee-coordinator");
        link(add("sensor-temperature-zigbee"), "zigbee", coordinator, "zigbee");
        port(coordinator, "zigbee").setChannel(14); // 2420 MHz, as 2.4 GHz channel 3 is near
        assertPasses("RF-01");
        radio.setRegion("DE");
        assertPasses("WIFI-05");
        radio.setRegion("CN");
        only("WIFI-05", WARNING); // 6 GHz is not for Wi-Fi there
        radio.setRegion("DE");
        Device second = add("access-point");
        Floor floor = floor();
        place(floor, ap, 0, 0);
        place(floor, second, 20, 0);
        port(second, "wifi").setBands("2.4");
        port(second, "wifi").setChannel(6);
        assertPasses("WIFI-04"); // another band
        port(second, "wifi").setBands("6");
        port(second, "wifi").setChannel(5);
        only("WIFI-04", INFO).fixes().get(0).change().run();
        assertEquals(21, port(second, "wifi").getChannel(), "the next of the plan of the band");
        assertPasses("WIFI-04");
    }

    @Test
    void wifi04AllRadiosOfAnAccessPointAreCompared() {
        Device second = add("access-point");
        Port extra = EcoreUtil.copy(radio);
        extra.setId("extra");
        extra.setChannel(11);
        second.getPorts().add(extra);
        port(second, "wifi").setChannel(36);
        radio.setChannel(11);
        Floor floor = floor();
        place(floor, ap, 0, 0);
        place(floor, second, 20, 0);
        assertTrue(only("WIFI-04", INFO).elements().contains("extra"));
    }

    @Test
    void wifi05WhatIsMissingIsTold() {
        Device camera = client();
        port(camera, "wifi").setWifiSecurity("wpa2");
        assertTrue(only("WIFI-05", INFO).elements().contains(radio.getId()), "the access point does not say what it wants");
        radio.setWifiSecurity("wpa2");
        assertPasses("WIFI-05");
        radio.setChannel(36);
        radio.setRegion("FR");
        assertPasses("WIFI-05"); // as in all of the EU
        radio.setRegion("AQ");
        assertUnknown("WIFI-05");
    }
}
