package org.headend.trainer.network;

import java.util.ArrayList;
import java.util.List;

import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.ParallelBlock;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.core.Linear;
import ai.djl.nn.LambdaBlock;

/**
 * Stem (3×3, stride 2), one basic residual block per stage (He et al. 2016, the first without stride), global
 * average pooling, one dense layer. Only operators that every runtime and NPU knows: Conv, Relu, Add,
 * GlobalAveragePool, Gemm.
 */
public final class ResidualNet {
    private final SequentialBlock block = new SequentialBlock();
    private final ConvBn stem;
    private final List<Stage> stages = new ArrayList<>();
    private final Linear dense;

    /** Two convolutions and, where the shape changes, a 1×1 convolution on the shortcut. */
    private record Stage(ConvBn first, ConvBn second, ConvBn shortcut) {
    }

    /** Exported stage; {@code shortcut} is null for the identity. */
    public record StageWeights(Weights first, Weights second, Weights shortcut) {
    }

    /** Everything that the exporter needs. */
    public record NetWeights(Weights stem, List<StageWeights> stages, Weights dense) {
    }

    public ResidualNet(List<Integer> widths, int classes) {
        stem = new ConvBn(widths.get(0), 3, 2);
        stem.addTo(block);
        block.add(Activation::relu);
        int channels = widths.get(0);
        for (int i = 0; i < widths.size(); i++) {
            int stride = i == 0 ? 1 : 2;
            int width = widths.get(i);
            Stage stage = new Stage(new ConvBn(width, 3, stride), new ConvBn(width, 3, 1),
                    stride == 1 && width == channels ? null : new ConvBn(width, 1, stride));
            stages.add(stage);
            block.add(residual(stage)).add(Activation::relu);
            channels = width;
        }
        block.add(new LambdaBlock(x -> new NDList(x.singletonOrThrow().mean(new int[] { 3 }).mean(new int[] { 2 })), "globalAveragePool"));
        dense = Linear.builder().setUnits(classes).build();
        block.add(dense);
    }

    private static Block residual(Stage stage) {
        SequentialBlock main = new SequentialBlock();
        stage.first().addTo(main);
        main.add(Activation::relu);
        stage.second().addTo(main);
        SequentialBlock side = new SequentialBlock();
        if (stage.shortcut() == null) {
            side.add(Blocks.identityBlock());
        } else {
            stage.shortcut().addTo(side);
        }
        return new ParallelBlock(outputs -> new NDList(
                outputs.get(0).singletonOrThrow().add(outputs.get(1).singletonOrThrow())), List.of(main, side));
    }

    public Block block() {
        return block;
    }

    /** Number of trainable values. */
    public long parameterCount() {
        long count = 0;
        for (var parameter : block.getParameters()) {
            count += parameter.getValue().requiresGradient() ? parameter.getValue().getArray().size() : 0;
        }
        return count;
    }

    /** The current weights with batch normalisation folded into the convolutions. */
    public NetWeights weights() {
        List<StageWeights> exported = new ArrayList<>();
        for (Stage stage : stages) {
            exported.add(new StageWeights(stage.first().folded(), stage.second().folded(),
                    stage.shortcut() == null ? null : stage.shortcut().folded()));
        }
        var weight = dense.getParameters().get("weight").getArray();
        var bias = dense.getParameters().get("bias").getArray();
        return new NetWeights(stem.folded(), exported,
                new Weights(weight.getShape().getShape(), weight.toFloatArray(), bias.toFloatArray(), 0, 0));
    }
}
