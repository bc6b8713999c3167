#pragma once

#include "ui/timeline/time_scale.h"

#include <QObject>

namespace wattscape::ui {

/// The one time scale of lanes, ruler and histogram.
class TimeAxis : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const TimeScale& scale() const { return scale_; }
    void setScale(const TimeScale& scale) {
        if (scale != scale_) {
            scale_ = scale;
            Q_EMIT scaleChanged();
        }
    }

signals:
    void scaleChanged();

private:
    TimeScale scale_;
};

}  // namespace wattscape::ui
