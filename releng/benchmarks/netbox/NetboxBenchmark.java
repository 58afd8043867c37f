import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.headend.catalog.Tables;
import org.headend.catalog.netbox.NetboxImport;
import org.headend.catalog.netbox.NetboxType;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Imports all device types below a folder, and parses the same files with plain SnakeYAML; see README.md beside it. */
public final class NetboxBenchmark {

    private NetboxBenchmark() {
    }

    public static void main(String[] args) throws Exception {
        List<Path> files = NetboxImport.files(List.of(Path.of(args[0])));
        NetboxImport importer = new NetboxImport(Tables.builtIn(), NetboxImport.Options.DEFAULT);
        List<Double> own = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        int ports = 0;
        for (int round = 0; round < 60; round++) {
            long start = System.nanoTime();
            List<NetboxType> types = importer.read(files, null);
            double imported = (System.nanoTime() - start) / 1e6;
            ports = types.stream().flatMap(t -> t.type().stream()).flatMap(t -> t.ports().stream()).mapToInt(p -> p.count()).sum();
            start = System.nanoTime();
            int keys = 0;
            for (Path file : files) {
                Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(new StringReader(Files.readString(file)));
                keys += ((Map<?, ?>) root).size();
            }
            double parsed = (System.nanoTime() - start) / 1e6;
            if (round == 0) {
                System.out.printf("%d files, %d ports, %d keys%nfirst round: import %.1f ms, SnakeYAML alone %.1f ms%n", files.size(), ports, keys, imported, parsed);
            } else if (round >= 20) {
                own.add(imported);
                plain.add(parsed);
            }
        }
        own.sort(null);
        plain.sort(null);
        double a = own.get(own.size() / 2);
        double b = plain.get(plain.size() / 2);
        System.out.printf("warm, median of %d: import %.1f ms (slowest %.1f), SnakeYAML alone %.1f ms, ratio %.2f%n", own.size(), a, own.getLast(), b, a / b);
    }
}
