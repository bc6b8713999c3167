#pragma once

#include "core/finance/venture_results.h"
#include "core/formula/figure.h"

#include <memory>
#include <optional>

#include <QTreeWidget>

namespace wattscape::ui {

/// Where a figure comes from: its formula in words and in numbers, and under it what stands in it, which unfolds further,
/// down to what a person entered or another part of the engine found.
class ExplanationTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit ExplanationTree(QWidget* parent = nullptr);
    ~ExplanationTree() override;

    void explain(const Plan& plan, std::shared_ptr<const finance::VentureResults> venture, const formula::Figure& figure);

private:
    void unfold(QTreeWidgetItem* item);
    QTreeWidgetItem* itemFor(const formula::Figure& figure);

    std::shared_ptr<const finance::VentureResults> venture_;
    std::unique_ptr<formula::FigureNames> names_;
};

}  // namespace wattscape::ui
