#pragma once

#include <vector>

#include <QRectF>
#include <QSizeF>

namespace wattscape::ui {

/// Which parts of a view are taken by symbols and labels, in squares of 8 pixels: asking and taking cost the same
/// however much there already is.
class Occupancy {
public:
    explicit Occupancy(QSizeF size = {});

    /// Nothing taken in the box, and all of it within the view.
    bool isFree(const QRectF& box) const;
    void take(const QRectF& box);
    /// Takes the box when it is free; says whether it was.
    bool claim(const QRectF& box);

private:
    struct Cells {
        int left, top, right, bottom;
    };
    Cells cellsOf(const QRectF& box) const;

    QSizeF size_;
    int columns_ = 0;
    int rows_ = 0;
    std::vector<unsigned char> taken_;
};

}  // namespace wattscape::ui
