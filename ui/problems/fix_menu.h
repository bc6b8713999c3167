#pragma once

#include "core/remedy/remedy.h"

#include <QMenu>

namespace wattscape::ui {

class PlanDocument;

/// What a fix leaves and what it breaks: "solves it", "leaves up to 12 racks", "solves it; then short at Abilene …".
QString effectText(const Plan& plan, const RemedyEffect& effect);

/// The fixes of an issue as a short list. The one under the pointer or the keys is previewed in all views; leaving the
/// list puts back exactly what was; Enter or a click applies it as one step in the history, named after the fix.
class FixMenu : public QMenu {
    Q_OBJECT

public:
    FixMenu(PlanDocument& document, const std::vector<Remedy>& fixes, QWidget* parent);
    ~FixMenu() override;

    bool isPreviewing() const { return previewing_; }

private:
    void preview(const Remedy& fix);
    void putBack();

    PlanDocument& document_;
    std::vector<Remedy> fixes_;
    bool previewing_ = false;
};

}  // namespace wattscape::ui
