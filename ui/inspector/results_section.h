#pragma once

#include "core/evaluate/results.h"

#include <optional>
#include <vector>

#include <QWidget>

class QLabel;
class QGridLayout;

namespace wattscape::ui {

/// What the engine says of the selected entity on the day of the cursor: a few figures, labels left, numbers right.
class ResultsSection : public QWidget {
    Q_OBJECT

public:
    explicit ResultsSection(QWidget* parent = nullptr);

    void show(const PlanResults& results, const Plan& plan, std::optional<EntityId> entity, Day day);

private:
    void setRow(int row, const QString& label, const QString& value, bool alarming);

    QGridLayout* grid_;
    std::vector<std::pair<QLabel*, QLabel*>> rows_;
};

}  // namespace wattscape::ui
