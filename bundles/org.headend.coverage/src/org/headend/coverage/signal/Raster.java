package org.headend.coverage.signal;

/**
 * Values on a grid, for maps of colours.
 *
 * @param x       centre of the lower left cell, m
 * @param y       m
 * @param step    between centres, m
 * @param columns along x
 * @param rows    along y
 * @param values  row by row from below
 */
public record Raster(double x, double y, double step, int columns, int rows, float[] values) {
    public float at(int column, int row) {
        return values[row * columns + column];
    }
}
