package org.headend.design.validate.rules;

import static org.headend.core.problem.Severity.ERROR;
import static org.headend.core.problem.Severity.INFO;
import static org.headend.core.problem.Severity.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headend.design.site.Device;
import org.headend.design.site.Floor;
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
        assertPasses("RF-01");
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
        port(meter, "lora").setPollMillis(3_600_000);
        assertPasses("RF-01");
        port(meter, "lora").setPollMillis(10_000);
        assertFixable("RF-01", WARNING);
    }
}
