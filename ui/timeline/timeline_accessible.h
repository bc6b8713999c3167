#pragma once

#include <QAccessibleWidget>

namespace wattscape::ui {

class TimelineCanvas;

/// The canvas for screen readers: a list whose items are the bars and risers, named with all they show.
class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineCanvas& canvas);

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;

    /// Makes Qt ask here for every TimelineCanvas.
    static void install();

private:
    TimelineCanvas& canvas() const;
};

}  // namespace wattscape::ui
