package org.headend.design.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.headend.design.columns.Column.Kind;
import org.headend.design.site.Device;
import org.headend.design.site.MediaStream;
import org.headend.design.site.Site;

/** Properties of the streams that a device sends. */
public final class StreamColumns {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})\\s*[x×*]\\s*(\\d{1,5})"); //$NON-NLS-1$
    private static final double MAX_FPS = 1000;
    private static final double MAX_MBIT = 100_000;

    /** Names of the table of bit rates, as they are shown. */
    private static final Map<String, String> SCENES = scenes();

    private StreamColumns() {
    }

    private static Map<String, String> scenes() {
        Map<String, String> scenes = new LinkedHashMap<>();
        scenes.put("static-smart", Messages.scene_static); //$NON-NLS-1$
        scenes.put("medium", Messages.scene_medium); //$NON-NLS-1$
        scenes.put("busy", Messages.scene_busy); //$NON-NLS-1$
        scenes.put("night", Messages.scene_night); //$NON-NLS-1$
        return scenes;
    }

    private static Optional<String> scene(String text) {
        return SCENES.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(text) || e.getValue().equalsIgnoreCase(text)).map(Map.Entry::getKey).findFirst();
    }

    public static List<Column<MediaStream>> of(Site site) {
        return List.of(
                new Column<MediaStream>("name", Messages.column_name, Kind.TEXT, 90, MediaStream::getName) //$NON-NLS-1$
                        .edit(s -> true, (s, t) -> t.isEmpty() ? Optional.of(Messages.fault_empty) : Optional.empty(), MediaStream::setName),
                new Column<MediaStream>("codec", Messages.column_codec, Kind.CHOICE, 80, MediaStream::getCodec) //$NON-NLS-1$
                        .edit(s -> true, (s, t) -> t.isEmpty() ? Optional.of(Messages.fault_empty) : Optional.empty(), MediaStream::setCodec)
                        .choose(s -> List.of("H.264", "H.265", "MJPEG", "JPEG", "AAC", "G.711", "PCM")), //$NON-NLS-7$ //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
                new Column<MediaStream>("size", Messages.column_size, Kind.TEXT, 100, //$NON-NLS-1$
                        s -> s.getWidth() == 0 ? "" : s.getWidth() + " × " + s.getHeight()) //$NON-NLS-1$ //$NON-NLS-2$
                        .edit(s -> true, (s, t) -> t.isEmpty() || SIZE.matcher(t).matches() ? Optional.empty() : Optional.of(Messages.fault_size),
                                StreamColumns::resize),
                new Column<MediaStream>("fps", Messages.column_fps, Kind.NUMBER, 60, s -> Fields.number(s.getFps())) //$NON-NLS-1$
                        .edit(s -> true, (s, t) -> Fields.numberFault(t, 0, MAX_FPS), (s, t) -> s.setFps(Fields.value(t))),
                new Column<MediaStream>("mbit", Messages.column_mbit, Kind.NUMBER, 70, s -> Fields.number(s.getMbit())) //$NON-NLS-1$
                        .edit(s -> true, (s, t) -> Fields.numberFault(t, 0, MAX_MBIT), (s, t) -> s.setMbit(Fields.value(t))),
                new Column<MediaStream>("scene", Messages.column_scene, Kind.CHOICE, 100, s -> SCENES.getOrDefault(s.getScene(), "")) //$NON-NLS-1$ //$NON-NLS-2$
                        .edit(s -> true, (s, t) -> t.isEmpty() || scene(t).isPresent() ? Optional.empty() : Optional.of(Messages.bind(Messages.fault_scene, t)),
                                (s, t) -> s.setScene(scene(t).orElse(null)))
                        .choose(s -> Stream.concat(Stream.of(""), SCENES.values().stream()).toList()), //$NON-NLS-1$
                new Column<MediaStream>("consumers", Messages.column_consumers, Kind.TEXT, 180, //$NON-NLS-1$
                        s -> s.getConsumers().stream().map(Device::getName).collect(Collectors.joining(", "))) //$NON-NLS-1$
                        .edit(s -> true, (s, t) -> consumersFault(site, t), (s, t) -> {
                            List<Device> devices = names(t).map(name -> named(site, name).orElseThrow()).toList();
                            s.getConsumers().clear();
                            s.getConsumers().addAll(devices);
                        }).chooseSeveral(s -> site.getDevices().stream().filter(d -> d != s.eContainer()).map(Device::getName).toList()),
                new Column<MediaStream>("model", Messages.column_model, Kind.TEXT, 120, MediaStream::getModel) //$NON-NLS-1$
                        .edit(s -> true, (s, t) -> Optional.empty(), (s, t) -> s.setModel(Fields.orNull(t))));
    }

    private static void resize(MediaStream stream, String text) {
        Matcher size = SIZE.matcher(text);
        stream.setWidth(size.matches() ? Integer.parseInt(size.group(1)) : 0);
        stream.setHeight(size.matches() ? Integer.parseInt(size.group(2)) : 0);
    }

    private static Stream<String> names(String text) {
        return Stream.of(text.split("\\s*[,;，；]\\s*")).filter(t -> !t.isBlank()); //$NON-NLS-1$
    }

    private static Optional<Device> named(Site site, String name) {
        return site.getDevices().stream().filter(d -> name.equalsIgnoreCase(d.getName())).findFirst();
    }

    private static Optional<String> consumersFault(Site site, String text) {
        return names(text).filter(name -> named(site, name).isEmpty()).findFirst().map(name -> Messages.bind(Messages.fault_device, name));
    }
}
