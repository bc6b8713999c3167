#pragma once

#include "core/catalogue/catalogue_edits.h"

#include <vector>

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wattscape::ui {

class PlanDocument;

/// The figures that the catalogue states differently than the plan: old beside new, each with its source and date, each
/// taken over or not. All that is taken over is one step of the history; the planner's assumptions are not offered.
class CatalogueUpdate : public QDialog {
    Q_OBJECT

public:
    /// All figures are chosen at first. The catalogue has to outlive the window.
    CatalogueUpdate(PlanDocument& document, const Catalogue& catalogue, QWidget* parent = nullptr);

private:
    QTreeWidget* makeTable();
    QTreeWidgetItem* makeRow(const CatalogueChange& change) const;
    std::vector<CatalogueChange> chosen() const;
    void chooseAll(bool all);
    void showChosen();
    void takeOver();

    PlanDocument& document_;
    const Catalogue& catalogue_;
    std::vector<CatalogueChange> changes_;
    QTreeWidget* table_ = nullptr;
    QPushButton* take_ = nullptr;
};

}  // namespace wattscape::ui
