// Copyright (c) 2026 Finsam Workbench contributors
// SPDX-License-Identifier: EPL-2.0
package se.finsam.analysis.trend;

import org.hipparchus.stat.regression.SimpleRegression;

/**
 * The straight line of least squares through points.
 *
 * @param slope change of y when x grows by one
 * @param intercept y of the line where x is 0
 * @param slopeError standard error of the slope
 * @param half half the width of the 95 % confidence interval of the slope, by Student's t with count − 2 degrees of freedom
 * @param fit part of the variation of y that the line accounts for, R²; not a number when y does not vary
 * @param deviation standard deviation of the residuals, with count − 2 degrees of freedom
 * @param squaredErrors sum of the squared residuals
 */
record LeastSquares(
        double slope,
        double intercept,
        double slopeError,
        double half,
        double fit,
        double deviation,
        double squaredErrors) {
    /** Level of significance of intervals and tests. */
    static final double LEVEL = 0.05;

    /** The line through at least three points, not all with the same x. */
    static LeastSquares of(double[] x, double[] y) {
        var regression = new SimpleRegression();
        for (var i = 0; i < x.length; i++) {
            regression.addData(x[i], y[i]);
        }
        return new LeastSquares(
                regression.getSlope(),
                regression.getIntercept(),
                regression.getSlopeStdErr(),
                regression.getSlopeConfidenceInterval(LEVEL),
                regression.getTotalSumSquares() == 0 ? Double.NaN : regression.getRSquare(),
                Math.sqrt(regression.getMeanSquareError()),
                regression.getSumSquaredErrors());
    }

    double predict(double x) {
        return intercept + slope * x;
    }
}
