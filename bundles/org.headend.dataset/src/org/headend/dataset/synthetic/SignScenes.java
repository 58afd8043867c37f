package org.headend.dataset.synthetic;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.headend.core.io.AtomicFile;
import org.headend.core.problem.ProblemException;
import org.headend.dataset.Dataset;
import org.headend.dataset.Sample;
import org.headend.dataset.internal.Messages;
import org.headend.dataset.internal.NewFolder;

/**
 * Makes a dataset of drawn scenes with safety signs under perspective, changing light, blur, noise and
 * clutter. The same seed gives the same pixels.
 *
 * @param scenes number of pictures
 * @param seed   of everything random
 */
public record SignScenes(int scenes, long seed) {
    private static final float QUALITY = 0.88f;

    /** Class names in the order of the dataset. */
    public static List<String> classes() {
        return Stream.of(SignKind.values()).map(SignKind::label).toList();
    }

    /** Makes a dataset of the scenes; when it fails or is cancelled there is none. */
    public Dataset create(Path folder, IProgressMonitor monitor) throws ProblemException {
        if (Dataset.isDataset(folder)) {
            return Dataset.create(folder); // tells that there is one
        }
        return NewFolder.fill(folder, () -> {
            Dataset dataset = Dataset.create(folder);
            addTo(dataset, monitor);
            return new NewFolder.Filled<>(dataset, true);
        });
    }

    /** Adds the scenes to a dataset as {@code scene-0001.jpg} … */
    public void addTo(Dataset dataset, IProgressMonitor monitor) throws ProblemException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.synthetic_drawing, scenes);
        dataset.addClasses(classes());
        for (int i = 0; i < scenes; i++) {
            progress.checkCanceled();
            SignScene scene = SignScene.draw(seed * 1_000_003 + i);
            String id = String.format(Locale.ROOT, "scene-%04d.jpg", i + 1); //$NON-NLS-1$
            writeJpeg(scene.image(), dataset.samplesFolder().resolve(id));
            dataset.write(Sample.of(id, scene.image().getWidth(), scene.image().getHeight()).with(scene.signs())
                    .withVerified(true));
            progress.worked(1);
        }
    }

    private static void writeJpeg(BufferedImage image, Path file) throws ProblemException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next(); //$NON-NLS-1$
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, out -> {
                try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
                    writer.setOutput(stream);
                    ImageWriteParam param = writer.getDefaultWriteParam();
                    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                    param.setCompressionQuality(QUALITY);
                    writer.write(null, new IIOImage(image, null, null), param);
                }
            });
        } catch (IOException e) {
            throw NewFolder.unwritable(file, e);
        } finally {
            writer.dispose();
        }
    }
}
