#pragma once

#include "tests/core/model/sample_fleet.h"
#include "ui/document/plan_document.h"
#include "ui/document/session.h"
#include "ui/inspector/inspector_panel.h"

#include <QLabel>
#include <QTest>

namespace wattscape::ui::testing {

/// The inspector before a plan that holds every kind of entity, in a window that has the focus.
struct Inspected {
    wattscape::testing::SampleFleet fleet = wattscape::testing::sampleFleet();
    PlanDocument document;
    Session session{document};
    InspectorPanel panel{session};

    Inspected() {
        document.setPlan(std::make_shared<const Plan>(fleet.plan));
        panel.resize(380, 900);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }

    const Plan& plan() const { return document.plan(); }
    void select(std::vector<EntityId> ids) { session.select(std::move(ids)); }

    template <class Widget>
    Widget* find(const char* accessibleName) const {
        for (auto* widget : panel.findChildren<Widget*>()) {
            if (widget->accessibleName() == QString::fromUtf8(accessibleName)) return widget;
        }
        return nullptr;
    }

    /// Whether a line that is seen contains the words.
    bool says(const QString& words) const {
        for (auto* label : panel.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&panel) && label->text().contains(words)) return true;
        }
        return false;
    }
};

}  // namespace wattscape::ui::testing
