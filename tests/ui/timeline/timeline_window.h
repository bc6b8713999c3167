#pragma once

#include "tests/testing.h"
#include "tests/ui/timeline/campus_plan.h"
#include "ui/document/plan_document.h"
#include "ui/timeline/readout.h"
#include "ui/timeline/timeline_canvas.h"
#include "ui/timeline/timeline_view.h"

#include <cmath>

#include <QMouseEvent>
#include <QTest>

namespace wattscape::ui::testing {

/// A timeline of the campus, 1200 pixels wide, showing the plan.
struct TimelineWindow {
    TimelineWindow() : session(document), view(session) {
        document.setPlan(std::make_shared<const Plan>(campus.plan));
        document.waitForResults(10000);
        view.resize(1200, 800);
        view.QWidget::show();
        view.canvas().setSnaps(false);
        view.zoomToFit();
        QCoreApplication::processEvents();
    }

    QRectF rectOf(EntityId task) {
        const QRectF lanes = *view.canvas().scene().rectOf(task, view.axis().scale());
        return lanes.translated(view.canvas().frame().toWidget({0, 0}));
    }
    QPoint middleOf(EntityId task) { return rectOf(task).center().toPoint(); }
    /// Presses, moves in steps and leaves the button down.
    void drag(QPoint from, QPoint by, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(&view.canvas(), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i) moveTo(from + by * i / 4, modifiers);
    }
    void moveTo(QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(to), view.canvas().mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(&view.canvas(), &move);
    }
    void drop(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseRelease(&view.canvas(), Qt::LeftButton, modifiers, at);
        document.waitForResults(10000);
    }
    int pixels(int dayCount) { return static_cast<int>(std::lround(dayCount * view.axis().scale().pixelsPerDay())); }
    int daysIn(int pixelCount) { return static_cast<int>(std::lround(pixelCount / view.axis().scale().pixelsPerDay())); }
    const Rollout& rollout(RolloutId id) { return *document.plan().rollouts.find(id); }

    CampusPlan campus;
    PlanDocument document;
    Session session;
    TimelineView view;
};

}  // namespace wattscape::ui::testing
